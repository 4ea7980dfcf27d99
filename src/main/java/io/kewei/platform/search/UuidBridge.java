package io.kewei.platform.search;

import java.util.UUID;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.bridge.IdentifierBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.IdentifierBridgeFromDocumentIdentifierContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.IdentifierBridgeToDocumentIdentifierContext;

/** A typed id as the index writes it. */
public abstract class UuidBridge<I> implements IdentifierBridge<I> {

    private final Function<I, UUID> value;
    private final Function<UUID, I> id;

    protected UuidBridge(Function<I, UUID> value, Function<UUID, I> id) {
        this.value = value;
        this.id = id;
    }

    @Override
    public String toDocumentIdentifier(I one, IdentifierBridgeToDocumentIdentifierContext context) {
        return value.apply(one).toString();
    }

    @Override
    public I fromDocumentIdentifier(String text, IdentifierBridgeFromDocumentIdentifierContext context) {
        return id.apply(UUID.fromString(text));
    }
}
