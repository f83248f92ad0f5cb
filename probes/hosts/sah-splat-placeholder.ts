import { withSite } from "./site.ts";

/** A named part and a splat in values, and a rule with two splats. */
export default () =>
  withSite(
    {
      files: {
        _headers: `/movies/:title
  X-Movie-Name: You are watching ":title"
/blog/*
  X-Path: :splat
/two/*/splats/*
  X-Two: yes
`,
        "movies/alien.txt": "a film",
        "blog/tea/green.txt": "a post",
        "two/a/splats/b.txt": "a file",
      },
    },
    async (get) => {
      const movie = await get("/movies/alien.txt");
      const post = await get("/blog/tea/green.txt");
      const two = await get("/two/a/splats/b.txt");
      return {
        movie: movie.headers["x-movie-name"] ?? null,
        post: post.headers["x-path"] ?? null,
        twoSplats: two.headers["x-two"] ?? null,
      };
    },
  );
