package io.kewei.account;

/**
 * A second factor that is not set up yet: what the app has to learn.
 *
 * @param address what a QR code says
 * @param key     the same for typing
 */
public record FactorOffer(byte[] secret, String address, String key) {

    /** Never prints the secret. */
    @Override
    public String toString() {
        return "FactorOffer";
    }
}
