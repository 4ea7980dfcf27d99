package io.kewei.account;

/** Some place's people may use the portal from other addresses than before. */
record AddressesChanged() {
}
