package io.kewei.customer.ui;

import io.kewei.customer.CustomerStatus;
import io.kewei.platform.ui.Tone;

/** What a customer's status means to the eye. */
final class Tones {

    private Tones() {
    }

    static Tone of(CustomerStatus status) {
        return switch (status) {
            case PROSPECT -> Tone.NEUTRAL;
            case DEVELOPING -> Tone.ACTIVE;
            case PENDING -> Tone.RISK;
            case ACTIVE -> Tone.DONE;
            case FROZEN, DELETED -> Tone.FROZEN;
        };
    }
}
