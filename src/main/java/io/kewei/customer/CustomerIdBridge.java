package io.kewei.customer;

import java.util.UUID;
import org.hibernate.search.mapper.pojo.bridge.IdentifierBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.IdentifierBridgeFromDocumentIdentifierContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.IdentifierBridgeToDocumentIdentifierContext;

/** A customer's id as the index writes it. */
public class CustomerIdBridge implements IdentifierBridge<CustomerId> {

    @Override
    public String toDocumentIdentifier(CustomerId id, IdentifierBridgeToDocumentIdentifierContext context) {
        return id.value().toString();
    }

    @Override
    public CustomerId fromDocumentIdentifier(String text, IdentifierBridgeFromDocumentIdentifierContext context) {
        return new CustomerId(UUID.fromString(text));
    }
}
