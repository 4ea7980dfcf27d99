package io.kewei.sharing;

import io.kewei.platform.scope.Grants;
import io.kewei.platform.scope.Scope;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the data scope which records are shared with whom. */
@Component
class Shares implements Grants {

    private final ShareRepository shares;

    Shares(ShareRepository shares) {
        this.shares = shares;
    }

    /** Who sees every place by name does not see every record: what is shared with any place counts for such people. */
    @Override
    public List<Grant> to(Scope places, Instant now) {
        var open = switch (places) {
            case Scope.Everything all -> shares.openTo(now);
            case Scope.Part part -> part.places().isEmpty() ? List.<Share>of() : shares.openTo(part.places(), now);
        };
        return open.stream().map(Share::grant).toList();
    }
}
