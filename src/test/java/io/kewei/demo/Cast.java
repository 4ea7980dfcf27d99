package io.kewei.demo;

import io.kewei.customer.CustomerId;
import io.kewei.customer.ImportedCustomer;
import io.kewei.fiction.City;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Firms;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who plays in the demo, without a database: ids follow from names, so that two casts are the same. */
record Cast(Crew crew, List<ImportedCustomer> folders, List<Client> active) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static Cast of(LocalDateTime now, int customers) {
        var crew = new Crew(Roster.employees().stream()
                .map(one -> new Crew.Member(new StaffId(id(one.login())), one)).toList());
        var writer = new Folders(now.toLocalDate(), ZONE, crew);
        var folders = new ArrayList<ImportedCustomer>();
        var active = new ArrayList<Client>();
        for (var firm : new Firms(City.all()).firms(customers)) {
            var folder = writer.folder(firm, new BranchId(id(firm.station())));
            folders.add(folder);
            if (Folders.isActive(folder.details().status())) {
                active.add(new Client(firm, new CustomerId(id(firm.name())), folder.details().branch(),
                        folder.details().contacts().stream()
                                .map(contact -> new Client.Contact(contact.name(), contact.mobile())).toList(), true));
            }
        }
        return new Cast(crew, folders, active);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }
}
