package io.kewei.customer;

import io.kewei.platform.search.Beginnings;
import io.kewei.platform.search.SearchTerms;
import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** A customer as the index knows it: what it is found by, filtered by and sorted by. */
public class CustomerDocument implements TypeBinder {

    /** What the name is found by; apart, because some look for customers by their names alone. */
    static final Beginnings NAMES = Beginnings.ofNames("names");
    /** Other names: of the contacts, and the one in the commercial register. */
    static final Beginnings OTHER_NAMES = Beginnings.ofNames("otherNames");
    static final Beginnings NUMBERS = Beginnings.ofNumbers("numbers");
    /** What the name and the number begin with. */
    static final Beginnings STARTS = Beginnings.ofNumbers("starts");
    static final String PHONES = "phones";
    static final String GRADE = "grade";
    static final String STATUS = "status";
    static final String INDUSTRY = "industry";
    static final String REGION = "region";
    static final String BRANCH = "branch";
    static final String OWNER = "owner";
    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String PHONE = "phone";
    static final String CHANGED = "changed";

    private static final int PROVINCE = 2;

    @Override
    public void bind(TypeBindingContext context) {
        // Every verb of the customer moves this moment on, so it stands for all fields and the contacts.
        context.dependencies().use("changedAt");
        context.bridge(Customer.class, new Bridge(context.indexSchemaElement()));
    }

    /** Writes the document. */
    private static final class Bridge implements TypeBridge<Customer> {

        private final IndexSchemaElement schema;
        private final IndexFieldReference<String> phones;
        private final IndexFieldReference<String> grade;
        private final IndexFieldReference<String> status;
        private final IndexFieldReference<String> industry;
        private final IndexFieldReference<String> region;
        private final IndexFieldReference<String> branch;
        private final IndexFieldReference<String> owner;
        private final IndexFieldReference<String> number;
        private final IndexFieldReference<String> name;
        private final IndexFieldReference<String> phone;
        private final IndexFieldReference<Long> changed;

        Bridge(IndexSchemaElement schema) {
            this.schema = schema;
            Stream.of(NAMES, OTHER_NAMES, NUMBERS, STARTS).forEach(words -> words.define(schema));
            phones = many(PHONES);
            region = many(REGION);
            grade = one(GRADE);
            status = one(STATUS);
            industry = one(INDUSTRY);
            branch = one(BRANCH);
            owner = one(OWNER);
            number = one(NUMBER);
            name = one(NAME);
            phone = one(PHONE);
            changed = schema.field(CHANGED, types -> types.asLong().sortable(Sortable.YES)).toReference();
        }

        private IndexFieldReference<String> many(String field) {
            return schema.field(field, types -> types.asString()).multiValued().toReference();
        }

        private IndexFieldReference<String> one(String field) {
            return schema.field(field, types -> types.asString().sortable(Sortable.YES)).toReference();
        }

        @Override
        public void write(DocumentElement document, Customer customer, TypeBridgeWriteContext context) {
            var details = customer.details();
            writeWords(document, customer.number(), details);
            document.addValue(grade, details.grade().name());
            document.addValue(status, details.status().name());
            document.addValue(industry, details.industry().name());
            for (var length = PROVINCE; length <= details.region().length(); length += PROVINCE) {
                document.addValue(region, details.region().substring(0, length));
            }
            document.addValue(branch, details.branch().value().toString());
            if (details.owner() != null) {
                document.addValue(owner, details.owner().value().toString());
            }
            document.addValue(number, customer.number());
            document.addValue(name, customer.sortKey());
            document.addValue(phone, details.phone());
            document.addValue(changed, customer.changedAt().toEpochMilli());
        }

        private void writeWords(DocumentElement document, String customerNumber, CustomerDetails details) {
            var names = new LinkedHashSet<String>();
            var otherNames = new LinkedHashSet<String>();
            var numbers = new LinkedHashSet<String>();
            var digits = new LinkedHashSet<String>();
            SearchTerms.addName(details.name(), names);
            SearchTerms.addNumber(customerNumber, numbers);
            SearchTerms.addPhone(details.phone(), digits);
            for (var contact : details.contacts()) {
                SearchTerms.addName(contact.name(), otherNames);
                SearchTerms.addPhone(contact.phone(), digits);
                SearchTerms.addPhone(contact.mobile(), digits);
            }
            if (!details.legalName().isEmpty() && !details.legalName().equals(details.name())) {
                SearchTerms.addName(details.legalName(), otherNames);
            }
            NAMES.write(document, names);
            OTHER_NAMES.write(document, otherNames);
            NUMBERS.write(document, numbers);
            STARTS.write(document, SearchTerms.starts(details.name(), customerNumber));
            digits.forEach(one -> document.addValue(phones, one));
        }
    }
}
