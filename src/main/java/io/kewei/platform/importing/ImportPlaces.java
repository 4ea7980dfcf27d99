package io.kewei.platform.importing;

import io.kewei.platform.scope.BranchId;
import java.util.List;

/** The places that imported records may belong to; the organisation knows them. */
public interface ImportPlaces {

    /** The places that the user may see, from the top of the tree down. */
    List<Place> ofUser();

    /** One place; {@code code} is what the command line calls it. */
    record Place(BranchId id, String code, String name) {
    }
}
