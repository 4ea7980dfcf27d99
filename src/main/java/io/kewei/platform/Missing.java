package io.kewei.platform;

/** There is no such record, or none that this user may see: the answer is the same for both. */
public class Missing extends Refusal {

    public Missing() {
        super("platform.refusal.missing");
    }
}
