package io.kewei.demo;

import io.kewei.customer.CustomerStatus;
import io.kewei.customer.ImportedCustomer;
import io.kewei.fiction.Chance;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Dossiers;
import io.kewei.fiction.Firm;
import io.kewei.platform.scope.BranchId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Puts firms' folders into the archive: since when each is known, and how far one has come with it. */
final class Folders {

    /** Stands on each record that was made, so that nobody takes it for a real one. */
    static final String SOURCE = "演示数据";

    /** Firms up to this number have been customers for long and have a full folder. */
    private static final int NOTABLE = 60;
    private static final int YEARS = 8;

    private final LocalDate today;
    private final ZoneId zone;
    private final Crew crew;
    private final Dossiers dossiers = new Dossiers();

    Folders(LocalDate today, ZoneId zone, Crew crew) {
        this.today = today;
        this.zone = zone;
        this.crew = crew;
    }

    ImportedCustomer folder(Firm firm, BranchId branch) {
        var chance = new Chance("folder", firm.number());
        var status = status(firm, chance);
        var known = known(status, firm, chance);
        var details = dossiers.details(firm, status, branch, crew.accountManager(firm).id());
        return new ImportedCustomer(SOURCE, "K%04d".formatted(firm.number() + 1),
                known.atTime(LocalTime.of(chance.between(9, 16), chance.between(0, 59))).atZone(zone).toInstant(),
                details);
    }

    /** Whether the firm buys and reports faults already. */
    static boolean isActive(CustomerStatus status) {
        return status == CustomerStatus.ACTIVE;
    }

    private static CustomerStatus status(Firm firm, Chance chance) {
        var dice = chance.share();
        if (firm.number() < NOTABLE || dice < 0.88) {
            return CustomerStatus.ACTIVE;
        }
        return dice < 0.93 ? CustomerStatus.PROSPECT : dice < 0.98 ? CustomerStatus.DEVELOPING : CustomerStatus.PENDING;
    }

    private LocalDate known(CustomerStatus status, Firm firm, Chance chance) {
        if (!isActive(status)) {
            return today.minusDays(chance.between(1, 120));
        }
        var years = firm.number() < NOTABLE ? YEARS - 2 * chance.share() : YEARS * Math.pow(chance.share(), 1.4);
        var day = today.minusDays(Math.max(2, (long) (years * 365)));
        // the archive was filled once a week until it moved into the portal
        return day.isAfter(today.minusYears(1)) ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.WEDNESDAY));
    }
}
