package io.kewei.platform.ui;

/** Something that a module offers in the user's own menu. */
public interface UserMenuEntry {

    /** Key of its words. */
    String titleKey();

    /** What it does. */
    void open();
}
