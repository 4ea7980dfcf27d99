package io.kewei.customer;

import io.kewei.platform.masking.Masking;
import io.kewei.platform.security.Roles;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for customers that are there already, in all branches; says nothing of foreign ones but that they exist. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CUSTOMER_WORK + "')")
public class CustomerTwins {

    private static final int SHOWN = 3;

    private final CustomerRepository customers;
    private final EntityManager entities;
    private final Masking masking;

    CustomerTwins(CustomerRepository customers, EntityManager entities, Masking masking) {
        this.customers = customers;
        this.entities = entities;
        this.masking = masking;
    }

    /**
     * Customers with the same tax number, name or phone; at most three of each.
     *
     * @param except the customer that is being edited; null for a new one
     */
    public List<CustomerTwin> of(@Nullable CustomerId except, String name, String phone, String taxNumber) {
        var twins = new LinkedHashMap<UUID, CustomerTwin>();
        add(twins, except, CustomerTwin.By.TAX_NUMBER, "tax_number",
                taxNumber.isBlank() ? Set.of() : Set.of(taxNumber));
        var folded = CustomerRules.folded(name);
        add(twins, except, CustomerTwin.By.NAME, "folded_name", folded.isEmpty() ? Set.of() : Set.of(folded));
        add(twins, except, CustomerTwin.By.PHONE, "phone", phones(phone.strip()));
        return List.copyOf(twins.values());
    }

    /** The spellings of a phone number that people use most. */
    private static Set<String> phones(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() < 7 ? Set.of() : Set.copyOf(List.of(phone, digits,
                digits.replaceFirst("^(0[12]\\d|0[3-9]\\d{2})(\\d{7,8})$", "$1-$2"),
                digits.replaceFirst("^(\\d{3})(\\d{4})(\\d{4})$", "$1 $2 $3")).stream().distinct().toList());
    }

    private void add(Map<UUID, CustomerTwin> twins, @Nullable CustomerId except, CustomerTwin.By by, String column,
            Set<String> values) {
        if (values.isEmpty()) {
            return;
        }
        // Past the data scope on purpose: what comes back is only which rows there are.
        var found = entities.createNativeQuery("select id from customer where " + column
                        + " in (:values) and status <> 'DELETED' order by changed_at desc", UUID.class)
                .setParameter("values", values).setMaxResults(SHOWN).getResultList();
        for (var id : new ArrayList<UUID>(found)) {
            if (except == null || !except.value().equals(id)) {
                twins.putIfAbsent(id, new CustomerTwin(by, customers.row(new CustomerId(id))
                        .map(row -> CustomerSecrets.veiled(row, masking.veil(row))).orElse(null)));
            }
        }
    }
}
