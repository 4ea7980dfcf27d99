package io.kewei.customer;

import static io.kewei.platform.masking.SecretKind.BANK;
import static io.kewei.platform.masking.SecretKind.BANK_ACCOUNT;
import static io.kewei.platform.masking.SecretKind.BIRTHDAY;
import static io.kewei.platform.masking.SecretKind.CREDIT_LIMIT;
import static io.kewei.platform.masking.SecretKind.EMAIL;
import static io.kewei.platform.masking.SecretKind.PAYMENT_DAYS;
import static io.kewei.platform.masking.SecretKind.PHONE;
import static io.kewei.platform.masking.SecretKind.WECHAT;
import static io.kewei.platform.masking.SecretKind.WORDS;

import io.kewei.platform.masking.Masks;
import io.kewei.platform.masking.Pass;
import io.kewei.platform.masking.Secret;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.masking.SecretSource;
import io.kewei.platform.masking.Veil;
import io.kewei.platform.security.Roles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is sensitive of a customer, one value at a time, and how the history of changes shows it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CUSTOMER_READ + "')")
class CustomerSecretSource implements SecretSource {

    private static final Map<String, SecretKind> FIELDS = Map.of("phone", PHONE, "email", EMAIL,
            "registeredPhone", PHONE, "bank", BANK, "bankAccount", BANK_ACCOUNT, "creditLimit", CREDIT_LIMIT,
            "paymentDays", PAYMENT_DAYS);
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    /** The parts of a line of the history, null for what everybody may see ({@link CustomerHistory}). */
    private static final @Nullable SecretKind[] CONTACT = {
        null, null, null, PHONE, PHONE, EMAIL, WECHAT, BIRTHDAY, WORDS};
    private static final @Nullable SecretKind[] SHIP_TO = {null, null, WORDS, PHONE};

    private final CustomerRepository customers;

    CustomerSecretSource(CustomerRepository customers) {
        this.customers = customers;
    }

    @Override
    public String subject() {
        return CustomerService.SUBJECT;
    }

    @Override
    public Optional<Secret> find(UUID id, String field) {
        return customers.findById(new CustomerId(id)).flatMap(customer -> {
            var found = new AtomicReference<Secret>();
            var details = customer.details();
            var key = "customer." + field.replaceFirst("^contacts/.*/", "contact.").replaceFirst("/\\d+/", ".");
            CustomerSecrets.pass(details, details, Pass.reading((kind, name, value) -> {
                if (name.equals(field)) {
                    var called = customer.number() + " " + customer.name();
                    found.set(new Secret(customer.facts(), called, kind, key, value));
                }
            }));
            return Optional.ofNullable(found.get());
        });
    }

    @Override
    public String veiled(String field, String text, Veil veil) {
        return switch (field) {
            case "contacts" -> lines(text, CONTACT, veil);
            case "shipTo" -> lines(text, SHIP_TO, veil);
            default -> FIELDS.containsKey(field) ? veil.show(FIELDS.get(field), text) : text;
        };
    }

    private static String lines(String text, @Nullable SecretKind[] kinds, Veil veil) {
        return text.lines().map(line -> line(List.of(line.split(CustomerHistory.PART, -1)), kinds, veil))
                .collect(Collectors.joining("\n"));
    }

    /** Lines of old had no places for their parts: behind a veil the first word is left, masked if it is no name. */
    private static String line(List<String> parts, @Nullable SecretKind[] kinds, Veil veil) {
        if (parts.size() != kinds.length) {
            var whole = parts.getFirst();
            return Arrays.stream(kinds).allMatch(kind -> kind == null || veil.isOpen(kind.sensitive())) ? whole
                    : SecretKind.WORDS.mask(BLANK.split(whole, 2)[0]) + " " + Masks.MASK;
        }
        var shown = new StringBuilder();
        for (var i = 0; i < kinds.length; i++) {
            var part = kinds[i] == null ? parts.get(i) : veil.show(kinds[i], parts.get(i));
            shown.append(shown.isEmpty() || part.isEmpty() ? "" : " ").append(part);
        }
        return shown.toString();
    }
}
