package io.kewei.platform.masking;

import java.util.Optional;
import java.util.UUID;

/**
 * A kind of record that holds sensitive values. Its module contributes one bean, which every way to a value behind a
 * mask and every history of changes goes through; a right that the module asks for is asked for here as well.
 */
public interface SecretSource {

    /** What histories and the audit log call such a record, a module's word such as {@code customer}. */
    String subject();

    /** Names the value of one field of a record, unless there is none that this user may see. */
    Optional<Secret> find(UUID id, String field);

    /** A field's text in the change history as it shows through the veil. */
    String veiled(String field, String text, Veil veil);
}
