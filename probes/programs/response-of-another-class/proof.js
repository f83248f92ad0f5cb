/** A response of a class of the program's own, as packages for Node bring one. */
class OwnResponse {
  status = 200;
  headers = new Headers();
  body = JSON.stringify({ value: "answered" });
}

export default {
  async fetch() {
    return new OwnResponse();
  },
};
