package io.kewei.organization;

import io.kewei.platform.importing.ImportPlaces;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets whoever imports a file choose among the places of the own scope. */
@Component
class PlacesForImports implements ImportPlaces {

    private final OrganizationQueries organization;

    PlacesForImports(OrganizationQueries organization) {
        this.organization = organization;
    }

    @Override
    public List<Place> ofUser() {
        return organization.branches().stream()
                .map(branch -> new Place(branch.id(), branch.code(), branch.name())).toList();
    }
}
