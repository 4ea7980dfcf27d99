package io.kewei.isolation;

/** Somewhere to go in the portal. */
record Stop(String address, Kind kind) {

    /** The address without its query. */
    String path() {
        return address.replaceAll("\\?.*", "");
    }

    /** What is tried there. */
    enum Kind {
        /** A screen as it comes. */
        SCREEN,
        /** A deep link to a foreign record. */
        LINK,
        /** Something foreign in the query of an address. */
        PARAMETER,
        /** A button, and the dialog that it opens. */
        BUTTON,
        /** A list under one of its filters, or searched. */
        FILTER,
        /** A file with what a list shows, under each filter too. */
        EXPORT
    }
}
