package io.kewei.account.session;

import io.kewei.account.DeviceId;
import java.util.UUID;

/** A login that is good, in whichever process. */
interface LoggedIn {

    UUID id();

    DeviceId device();
}
