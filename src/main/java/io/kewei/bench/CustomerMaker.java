package io.kewei.bench;

import io.kewei.customer.ContactDetails;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerRules;
import io.kewei.fiction.Chance;
import io.kewei.fiction.Dossiers;
import io.kewei.fiction.Firms;
import io.kewei.platform.search.Pinyin;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Enters customers into the archive, with their contacts and the facts that figures are made of. */
final class CustomerMaker {

    private static final double CHANGED = 0.6;

    private final Setting setting;
    private final Rows customers;
    private final Rows contacts;
    private final Rows shipTo;
    private final Rows facts;
    private final Firms firms;
    private final Dossiers dossiers = new Dossiers();

    CustomerMaker(Setting setting, JdbcTemplate jdbc) {
        this.setting = setting;
        this.firms = new Firms(setting.company().cities());
        customers = new Rows(jdbc, "customer", "id, version, branch_id, number, name, sort_key, folded_name, kind, status,"
                + " grade, industry, owner_id, region, address, phone, email, website, origin, legal_name,"
                + " registered_address, registered_phone, tax_number, bank, bank_account, credit_limit, payment_days,"
                + " relationship, needs, registered_at, changed_at");
        contacts = new Rows(jdbc, "customer_contact", "customer_id, position, contact_id, name, gender, title, phone,"
                + " mobile, email, wechat, key_person, birthday, remark");
        shipTo = new Rows(jdbc, "customer_ship_to", "customer_id, position, name, address, contact, phone");
        facts = new Rows(jdbc, "customer_fact", "customer_id, version, branch_id, owner_id, grade, status, registered_on");
    }

    void make(DayPlan.Chunk chunk) {
        for (var day = chunk.from(); day.isBefore(chunk.to()); day = day.plusDays(1)) {
            var first = setting.customerPlan().before(day);
            for (var index = 0; index < setting.customerPlan().on(day); index++) {
                make(first + index, Marks.number("KH", day, index));
            }
        }
        customers.write();
        contacts.write();
        shipTo.write();
        facts.write();
    }

    private void make(int serial, String number) {
        var patrons = setting.patrons();
        var firm = Patrons.firm(firms, serial);
        var id = patrons.id(serial);
        var owner = setting.company().crew().accountManager(firm).id();
        var one = dossiers.details(firm, patrons.status(serial), setting.company().station(firm), owner);
        var registered = patrons.registered(serial);
        customers.add(id, 0, one.branch().value(), number, one.name(), Pinyin.sortKey(one.name()),
                CustomerRules.folded(one.name()), one.kind(), one.status(), one.grade(), one.industry(), owner.value(),
                one.region(), one.address(), one.phone(), one.email(), one.website(), one.origin(), one.legalName(),
                one.registeredAddress(), one.registeredPhone(), one.taxNumber(), one.bank(), one.bankAccount(),
                one.creditLimit(), one.paymentDays(), one.relationship(), one.needs(), registered,
                changed(serial, registered));
        for (var position = 0; position < one.contacts().size(); position++) {
            contact(id, serial, position, one.contacts().get(position), registered);
        }
        shipTo(id, one);
        facts.add(id, 0, one.branch().value(), owner.value(), one.grade(), one.status(),
                registered.atZone(setting.zone()).toLocalDate());
    }

    private void contact(UUID customer, int serial, int position, ContactDetails one, Instant registered) {
        contacts.add(customer, position, Marks.id("contact", serial * 10L + position, registered), one.name(), one.gender(),
                one.title(), one.phone(), one.mobile(), one.email(), one.wechat(), one.keyPerson(), one.birthday(),
                one.remark());
    }

    private void shipTo(UUID customer, CustomerDetails one) {
        for (var position = 0; position < one.shipTo().size(); position++) {
            var place = one.shipTo().get(position);
            shipTo.add(customer, position, place.name(), place.address(), place.contact(), place.phone());
        }
    }

    /** Most folders were touched again at some time. */
    private Instant changed(int serial, Instant registered) {
        var chance = new Chance("changed", serial);
        var span = Duration.between(registered, setting.at(setting.now())).toSeconds();
        return chance.hits(CHANGED) ? registered.plusSeconds((long) (span * chance.share())) : registered;
    }
}
