package io.kewei.bench.page;

/**
 * One request that the browser sends.
 *
 * @param kind   what it is for, as reports name it
 * @param method GET or POST
 * @param path   address within the portal, beginning with a slash
 * @param body   what is posted; empty for GET
 */
public record Message(Kind kind, String method, String path, String body) {

    /** What a request is for. */
    public enum Kind {
        /** The HTML that every address begins with. */
        PAGE,
        /** The login form, sent as a browser sends forms. */
        FORM,
        /** Opens a screen on the server. */
        INIT,
        /** What the user did, in the client's own protocol. */
        UIDL,
        /** Says that the window is still there. */
        HEARTBEAT,
        /** Says that the window goes away. */
        UNLOAD
    }

    static Message get(Kind kind, String path) {
        return new Message(kind, "GET", path, "");
    }

    static Message post(Kind kind, String path, String body) {
        return new Message(kind, "POST", path, body);
    }

    public boolean isGet() {
        return method.equals("GET");
    }

    /** The media type of what is posted. */
    public String type() {
        return kind == Kind.FORM ? "application/x-www-form-urlencoded" : "application/json; charset=UTF-8";
    }
}
