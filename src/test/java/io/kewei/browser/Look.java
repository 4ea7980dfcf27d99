package io.kewei.browser;

/** How somebody looks at the portal: size of the window, language, colours. */
record Look(int width, int height, String language, String colors) {

    static final Look DESKTOP = new Look(1440, 900, "zh", "light");
    static final Look PHONE = new Look(390, 844, "zh", "light");

    Look speaking(String other) {
        return new Look(width, height, other, colors);
    }

    Look dark() {
        return new Look(width, height, language, "dark");
    }

    boolean isPhone() {
        return width < 600;
    }

    @Override
    public String toString() {
        return (isPhone() ? "phone" : "desktop") + "-" + language + "-" + colors;
    }
}
