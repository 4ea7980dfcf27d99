package io.kewei.fiction;

import io.kewei.customer.ContactDetails;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerKind;
import io.kewei.customer.CustomerStatus;
import io.kewei.customer.Divisions;
import io.kewei.customer.Gender;
import io.kewei.customer.Industry;
import io.kewei.customer.Relationship;
import io.kewei.customer.ShipTo;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an archive knows of a firm: whom to call, what stands on its invoices, what was agreed. */
public final class Dossiers {

    private static final List<String> SHOP = List.of("老板", "店长", "采购员", "会计");
    private static final String TAX_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] TAX_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private final People people = new People();
    private final Urn<List<String>> titles = Urn.of("titles");
    private final Urn<List<String>> origins = Urn.of("origins");
    private final List<String> needs = Words.list("needs");

    /** The same firm always has the same. */
    public CustomerDetails details(Firm firm, CustomerStatus status, BranchId branch, StaffId owner) {
        var chance = new Chance("details", firm.number());
        var address = Divisions.path(firm.county()).replaceFirst("(.{2,3}市)\\1", "$1") + firm.address();
        var phone = people.landline(firm.areaCode(), chance);
        var vat = firm.grade() == 'A' || chance.hits(0.35);
        return new CustomerDetails(firm.name(), CustomerKind.valueOf(firm.kind()), status,
                CustomerGrade.valueOf(String.valueOf(firm.grade())), Industry.valueOf(firm.industry()), branch,
                owner, firm.county(), firm.address(), phone, email(firm, chance), "",
                origins.draw(chance).getFirst(), vat ? firm.name() : "", vat ? address : "", vat ? phone : "",
                vat ? taxNumber(firm.county(), chance) : "", "", "", credit(firm, chance), days(firm, chance),
                relationship(firm, chance), firm.grade() == 'C' ? "" : chance.of(needs), contacts(firm),
                shipTo(firm, chance));
    }

    /** Whom to ask for, who decides first. */
    public List<ContactDetails> contacts(Firm firm) {
        var chance = new Chance("contacts", firm.number());
        var count = switch (firm.grade()) {
            case 'A' -> chance.between(2, 4);
            case 'B' -> chance.between(1, 3);
            default -> chance.between(1, 2);
        };
        var contacts = new ArrayList<ContactDetails>();
        var taken = new ArrayList<String>();
        while (contacts.size() < count) {
            var title = firm.kind().equals("RETAILER") ? chance.of(SHOP) : titles.draw(chance).getFirst();
            if (taken.contains(title)) {
                continue;
            }
            taken.add(title);
            var person = people.person(chance);
            contacts.add(new ContactDetails(null, person.name(), person.woman() ? Gender.FEMALE : Gender.MALE, title, "",
                    people.mobile(chance), "", "", contacts.isEmpty() && firm.grade() != 'C',
                    chance.hits(0.25) ? birthday(chance) : null, ""));
        }
        return contacts;
    }

    private LocalDate birthday(Chance chance) {
        return LocalDate.of(chance.between(1966, 1998), 1, 1).plusDays(chance.between(0, 364));
    }

    private List<ShipTo> shipTo(Firm firm, Chance chance) {
        if (firm.grade() != 'A' || !chance.hits(0.6)) {
            return List.of();
        }
        var person = people.person(chance);
        return List.of(new ShipTo(chance.of(List.of("城东项目部", "二号仓库", "机修车间", "北区项目部")), firm.address(),
                person.name(), people.mobile(chance)));
    }

    /** An address that no mail reaches: the domain is kept for examples. */
    private static String email(Firm firm, Chance chance) {
        return chance.hits(0.3)
                ? "%s@kh%04d.example".formatted(chance.of(List.of("shebei", "caigou", "bgs", "wuzi")), firm.number() + 1)
                : "";
    }

    /** In yuan, in whole ten thousands; small customers pay at once. */
    private static @Nullable BigDecimal credit(Firm firm, Chance chance) {
        return switch (firm.grade()) {
            case 'A' -> BigDecimal.valueOf(chance.between(30, 300) * 10_000L);
            case 'B' -> BigDecimal.valueOf(chance.between(5, 40) * 10_000L);
            default -> null;
        };
    }

    private static @Nullable Integer days(Firm firm, Chance chance) {
        return switch (firm.grade()) {
            case 'A' -> chance.of(List.of(60, 90));
            case 'B' -> chance.of(List.of(30, 60));
            default -> null;
        };
    }

    private static Relationship relationship(Firm firm, Chance chance) {
        return switch (firm.grade()) {
            case 'A' -> chance.of(List.of(Relationship.PARTNER, Relationship.PROACTIVE));
            case 'B' -> chance.of(List.of(Relationship.PROACTIVE, Relationship.ACCOUNTABLE));
            default -> chance.of(List.of(Relationship.REACTIVE, Relationship.BASIC));
        };
    }

    /** A number with the right check character (GB 32100-2015) from a series that is not in use yet. */
    private static String taxNumber(String county, Chance chance) {
        var number = "91" + county + "MAX" + chance.digits(5) + "X";
        var sum = 0;
        for (var i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += TAX_CHARACTERS.indexOf(number.charAt(i)) * TAX_WEIGHTS[i];
        }
        var modulus = TAX_CHARACTERS.length();
        return number + TAX_CHARACTERS.charAt((modulus - sum % modulus) % modulus);
    }
}
