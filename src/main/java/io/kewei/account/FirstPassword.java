package io.kewei.account;

/**
 * Says with which password the first administrator logs in, where that is not to be made up and changed at once; a module
 * that sets the portal up for a purpose, such as a demo, provides it.
 */
@FunctionalInterface
public interface FirstPassword {

    String password();
}
