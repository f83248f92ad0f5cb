(module
  ;; JavaScript gives this function when it makes an instance.
  (import "trace" "step" (func $step (param i32 i32 i32)))
  ;; Euclid's algorithm: the larger number gives way to the remainder until none is left.
  (func (export "gcd") (param $a i32) (param $b i32) (result i32)
    (local $rest i32)
    (block $done
      (loop $again
        (br_if $done (i32.eqz (local.get $b)))
        (local.set $rest (i32.rem_u (local.get $a) (local.get $b)))
        (call $step (local.get $a) (local.get $b) (local.get $rest))
        (local.set $a (local.get $b))
        (local.set $b (local.get $rest))
        (br $again)))
    (local.get $a))
)
