package io.kewei.platform.audit;

/**
 * A line with its place in the chain.
 *
 * @param sealedWith {@link Seals#PLAIN}, or which key
 * @param previous   hash of the line before, as this line remembers it
 */
record SealedLine(AuditLine line, long number, String sealedWith, String previous, String hash) {

    AuditHead head() {
        return new AuditHead(number, hash);
    }
}
