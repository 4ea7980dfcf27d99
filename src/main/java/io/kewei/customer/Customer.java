package io.kewei.customer;

import io.kewei.platform.BranchAggregate;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import io.kewei.platform.search.Pinyin;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.IdentifierBridgeRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** A customer in the archive, with the people to talk to there. */
@Entity
@Filter(name = ScopeFilter.CUSTOMER, condition = ScopeFilter.CUSTOMER_CONDITION)
@Indexed(index = Customer.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = CustomerDocument.class))
class Customer extends BranchAggregate<Customer> implements ScopedCustomer {

    /** Another name whenever its fields change: what an older portal left is not read, and it is built anew. */
    static final String INDEX = "customer-3";

    private static final int BATCH = 100;

    @EmbeddedId
    @DocumentId(identifierBridge = @IdentifierBridgeRef(type = CustomerIdBridge.class))
    private CustomerId id;
    private String number;
    private String name;
    /** Pinyin of the name: one order of names on every database. */
    private String sortKey;
    /** The name without blanks, punctuation and case, to find duplicates by. */
    private String foldedName;
    @Enumerated(EnumType.STRING)
    private CustomerKind kind;
    @Enumerated(EnumType.STRING)
    private CustomerStatus status;
    @Enumerated(EnumType.STRING)
    private CustomerGrade grade;
    @Enumerated(EnumType.STRING)
    private Industry industry;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable StaffId owner;
    @Embedded
    private Reach reach;
    private String origin;
    @Embedded
    private MasterData masterData;
    private @Nullable BigDecimal creditLimit;
    private @Nullable Integer paymentDays;
    @Enumerated(EnumType.STRING)
    private @Nullable Relationship relationship;
    private String needs;
    private Instant registeredAt;
    private Instant changedAt;
    private @Nullable String importSource;
    private @Nullable String externalId;
    /** For which place: what a source calls the customer means something there only. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "imported_for"))
    private @Nullable BranchId importedFor;
    /** Fingerprint of what the other system said last, so that the same file twice changes nothing. */
    private @Nullable String importMark;
    @ElementCollection
    @CollectionTable(name = "customer_contact", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<Contact> contacts = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "customer_ship_to", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<ShipTo> shipTo = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Customer() {
    }

    /** @throws Refusal {@code customer.refusal.first} if nobody enters the archive with this status */
    @SuppressWarnings("NullAway.Init") // the rest is filled by take
    Customer(String number, CustomerDetails details, Instant at) {
        super(details.branch());
        if (!CustomerStatus.FIRST.contains(details.status())) {
            throw new Refusal("customer.refusal.first", details.status());
        }
        this.id = CustomerId.next();
        this.number = number;
        this.status = details.status();
        this.registeredAt = at;
        take(details, at);
    }

    /**
     * Takes over what a form or a file says.
     *
     * @throws Refusal {@code customer.refusal.move} if the status may not follow the present one
     */
    void change(CustomerDetails details, Instant at) {
        if (!status.leadsTo(details.status())) {
            throw new Refusal("customer.refusal.move", number, status, details.status());
        }
        take(details, at);
    }

    private void take(CustomerDetails details, Instant at) {
        moveTo(details.branch());
        name = details.name();
        sortKey = Pinyin.sortKey(details.name());
        foldedName = CustomerRules.folded(details.name());
        kind = details.kind();
        status = details.status();
        grade = details.grade();
        industry = details.industry();
        owner = details.owner();
        reach = Reach.of(details);
        origin = details.origin();
        masterData = MasterData.of(details);
        creditLimit = details.creditLimit();
        paymentDays = details.paymentDays();
        relationship = details.relationship();
        needs = details.needs();
        // Always another value, so that the version rises even if only a contact changed.
        changedAt = at.isAfter(changedAt == null ? Instant.EPOCH : changedAt) ? at : changedAt.plusMillis(1);
        replace(contacts, details.contacts().stream().map(this::contact).toList());
        replace(shipTo, details.shipTo());
    }

    /** Somebody without an id is who has the same name already, as in a file that came again; or else is new. */
    private Contact contact(ContactDetails one) {
        var id = one.id() != null ? one.id().value() : contacts.stream()
                .filter(known -> known.name().equals(one.name())).findFirst()
                .map(Contact::contactId).orElseGet(() -> ContactId.next().value());
        return Contact.of(id, one);
    }

    private static <T> void replace(List<T> stored, List<T> now) {
        if (!stored.equals(now)) {
            stored.clear();
            stored.addAll(now);
        }
    }

    /** Remembers for which place and from where the customer came, and what was said of it there. */
    void imported(BranchId place, String source, String external, String mark) {
        importedFor = place;
        importSource = source;
        externalId = external;
        importMark = mark;
    }

    /** The place in whose sources the customer is known. */
    BranchId home() {
        return importedFor == null ? branch() : importedFor;
    }

    boolean wasImportedAs(String mark) {
        return mark.equals(importMark);
    }

    CustomerId id() {
        return id;
    }

    String number() {
        return number;
    }

    /** What people call it where only words fit: number and name. */
    String label() {
        return number + " " + name;
    }

    String name() {
        return name;
    }

    String sortKey() {
        return sortKey;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public @Nullable StaffId owner() {
        return owner;
    }

    @Nullable String externalId() {
        return externalId;
    }

    CustomerDetails details() {
        return new CustomerDetails(name, kind, status, grade, industry, branch(), owner, reach.region(),
                reach.address(), reach.phone(), reach.email(), reach.website(), origin, masterData.legalName(),
                masterData.registeredAddress(), masterData.registeredPhone(), masterData.taxNumber(),
                masterData.bank(), masterData.bankAccount(), creditLimit, paymentDays, relationship, needs,
                contacts.stream().map(Contact::details).toList(), shipTo);
    }

    /** What figures count; the customer has to be stored. */
    CustomerFacts facts() {
        var stored = version();
        return new CustomerFacts(id, stored == null ? 0 : stored, branch(), grade, status, owner, registeredAt);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
