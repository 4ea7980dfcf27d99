package io.kewei.bench;

import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerStatus;
import io.kewei.fiction.Chance;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Dossiers;
import io.kewei.fiction.Firm;
import io.kewei.fiction.Firms;
import io.kewei.platform.exporting.SheetWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A workbook of customers as a company might hand it over, none of whom is in the archive. */
@Component
class CustomerSheet {

    private static final List<String> TITLES = List.of("外部编号", "客户名称", "客户性质", "状态", "等级", "行业", "所属机构",
            "客户经理", "地区", "地址", "电话", "电子邮箱", "来源", "税号", "信用额度", "账期", "需求与偏好", "联系人", "职务",
            "手机");
    private static final int BASE = 36;
    /** Firms from here on are none that a filled database has. */
    private static final int FIRST = 60_000_000;

    private final Clock clock;
    private final ZoneId zone;

    CustomerSheet(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    void write(Path file, int rows) throws IOException {
        var company = new Company(Instant.EPOCH);
        var firms = new Firms(company.cities());
        var dossiers = new Dossiers();
        var namesakes = namesakes(company.crew());
        // No two calls write of the same customers.
        var batch = Long.toString(clock.millis(), BASE).toUpperCase(Locale.ROOT);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file)); var sheet = new SheetWriter(out, zone)) {
            sheet.sheet("客户", TITLES);
            for (var row = 0; row < rows; row++) {
                var firm = firms.firm(FIRST + row, new Chance("firm", FIRST + row));
                var owner = company.crew().accountManager(firm);
                var details = dossiers.details(firm, CustomerStatus.ACTIVE, company.station(firm), owner.id());
                sheet.row(cells(batch + "-" + row, firm, details,
                        namesakes.contains(owner.name()) ? null : owner.name()));
            }
        }
    }

    private static List<@Nullable Object> cells(String mark, Firm firm, CustomerDetails one, @Nullable String owner) {
        var contact = one.contacts().getFirst();
        return Arrays.asList(mark, one.name() + "（" + mark + "）", one.kind().name(), one.status().name(),
                one.grade().name(), one.industry().name(), firm.station(), owner, one.region(), one.address(),
                one.phone(), one.email(), one.origin(), null, one.creditLimit(), one.paymentDays(), one.needs(),
                contact.name(), contact.title(), contact.mobile());
    }

    /** Names that several people have; a file cannot say which of them it means. */
    private static Set<String> namesakes(Crew crew) {
        return crew.members().stream().collect(Collectors.groupingBy(Crew.Member::name, Collectors.counting()))
                .entrySet().stream().filter(one -> one.getValue() > 1).map(one -> one.getKey())
                .collect(Collectors.toSet());
    }
}
