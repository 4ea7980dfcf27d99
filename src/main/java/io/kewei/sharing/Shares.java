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

    /** Whoever sees everything needs no shares. */
    @Override
    public List<Grant> to(Scope places, Instant now) {
        return places instanceof Scope.Part part && !part.places().isEmpty()
                ? shares.openTo(part.places(), now).stream().map(Share::grant).toList() : List.of();
    }
}
