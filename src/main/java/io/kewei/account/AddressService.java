package io.kewei.account;

import io.kewei.organization.Lineage;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says from which network addresses the people of a place may use the portal. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class AddressService {

    private final AllowedAddressRepository addresses;
    private final AddressRules rules;
    private final Lineage lineage;
    private final OrganizationQueries organization;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    AddressService(AllowedAddressRepository addresses, AddressRules rules, Lineage lineage,
            OrganizationQueries organization, CurrentUser user, AuditLog audit, ApplicationEventPublisher events) {
        this.addresses = addresses;
        this.rules = rules;
        this.lineage = lineage;
        this.organization = organization;
        this.user = user;
        this.audit = audit;
        this.events = events;
    }

    /** The place's own ranges; none if it follows the place above. */
    @Transactional(readOnly = true)
    public List<String> own(BranchId place) {
        return rules.own(place);
    }

    /** The ranges that hold for the place, its own or those of a place above; none for everywhere. */
    @Transactional(readOnly = true)
    public List<String> holding(BranchId place) {
        return rules.of(place);
    }

    /**
     * Gives a place these ranges instead of its present ones; none lets it follow the place above.
     *
     * @param from the address from which the administrator does it
     * @throws Missing {@code platform.refusal.missing}
     * @throws Refusal {@code account.refusal.address.wrong}; {@code account.refusal.address.own} if the administrator could
     *                 not use the portal any more
     */
    public void set(BranchId place, Collection<String> typed, String from) {
        var branch = organization.findBranch(place).orElseThrow(Missing::new);
        var ranges = typed.stream().filter(range -> !range.isBlank()).map(AddressRange::of).distinct().sorted().toList();
        var before = addresses.findByBranchOrderByCidr(place);
        addresses.deleteAllInBatch(before);
        addresses.saveAllAndFlush(ranges.stream().map(range -> new AllowedAddress(place, range)).toList());
        var own = user.get().branch();
        if (lineage.of(own).contains(place) && !AddressRules.allows(rules.of(own), from)) {
            throw new Refusal("account.refusal.address.own", from);
        }
        audit.note(AuditNote.of(AuditKind.ADMINISTERED, "addresses").on("branch", place.value(), branch.name()).in(place)
                .values(String.join(", ", before.stream().map(AllowedAddress::cidr).toList()), String.join(", ", ranges)));
        events.publishEvent(new AddressesChanged());
    }
}
