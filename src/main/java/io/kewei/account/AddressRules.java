package io.kewei.account;

import io.kewei.organization.Lineage;
import io.kewei.platform.AfterCommit;
import io.kewei.platform.feed.Feed;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.scope.BranchId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * From which network addresses the people of a place may use the portal: those of the place itself, or of the next place
 * above it that has any; from everywhere if none has. Asked at each request, so what was found is kept until places or
 * ranges change.
 */
@Component
public class AddressRules {

    private final AllowedAddressRepository ranges;
    private final Lineage lineage;
    private final Map<BranchId, List<String>> known = new ConcurrentHashMap<>();

    AddressRules(AllowedAddressRepository ranges, Lineage lineage, Feed feed) {
        this.ranges = ranges;
        this.lineage = lineage;
        feed.listen(AccessChanged.class, elsewhere -> known.clear(), known::clear);
        feed.listen(AddressesChanged.class, elsewhere -> known.clear(), known::clear);
    }

    public boolean allows(BranchId place, String address) {
        return allows(known.computeIfAbsent(place, this::of), address);
    }

    static boolean allows(List<String> ranges, String address) {
        return ranges.isEmpty() || ranges.stream().anyMatch(range -> AddressRange.contains(range, address));
    }

    /** The ranges that hold for a place, its own or inherited; none for everywhere. */
    List<String> of(BranchId place) {
        return lineage.of(place).stream().map(this::own).filter(own -> !own.isEmpty()).findFirst().orElse(List.of());
    }

    List<String> own(BranchId place) {
        return ranges.findByBranchOrderByCidr(place).stream().map(AllowedAddress::cidr).toList();
    }

    /** Places have moved, or ranges have changed. */
    @EventListener({AccessChanged.class, AddressesChanged.class})
    void forget() {
        AfterCommit.run(known::clear);
    }
}
