/** What a user may see, applied in one place. */
@FilterDef(name = ScopeFilter.PLACES, autoEnabled = true, applyToLoadByKey = true, parameters = {
    @ParamDef(name = "parts", type = Integer.class, resolver = ScopeFilter.PlacesParts.class),
    @ParamDef(name = "ids", type = UUID.class, resolver = ScopeFilter.PlacesIds.class)})
@FilterDef(name = ScopeFilter.PLACE_NAMES, autoEnabled = true, applyToLoadByKey = true, parameters = {
    @ParamDef(name = "parts", type = Integer.class, resolver = ScopeFilter.PlaceNamesParts.class),
    @ParamDef(name = "ids", type = UUID.class, resolver = ScopeFilter.PlaceNamesIds.class)})
@FilterDef(name = ScopeFilter.CUSTOMER_NAMES, autoEnabled = true, applyToLoadByKey = true, parameters = {
    @ParamDef(name = "parts", type = Integer.class, resolver = ScopeFilter.CustomerNamesParts.class),
    @ParamDef(name = "ids", type = UUID.class, resolver = ScopeFilter.CustomerNamesIds.class)})
@FilterDef(name = ScopeFilter.CUSTOMER, autoEnabled = true, applyToLoadByKey = true, parameters = {
    @ParamDef(name = "parts", type = Integer.class, resolver = ScopeFilter.CustomerParts.class),
    @ParamDef(name = "ids", type = UUID.class, resolver = ScopeFilter.CustomerIds.class)})
@FilterDef(name = ScopeFilter.TICKET, autoEnabled = true, applyToLoadByKey = true, parameters = {
    @ParamDef(name = "parts", type = Integer.class, resolver = ScopeFilter.TicketParts.class),
    @ParamDef(name = "ids", type = UUID.class, resolver = ScopeFilter.TicketIds.class)})
@FilterDef(name = ScopeFilter.VISIT, autoEnabled = true, applyToLoadByKey = true, parameters = {
    @ParamDef(name = "parts", type = Integer.class, resolver = ScopeFilter.VisitParts.class),
    @ParamDef(name = "ids", type = UUID.class, resolver = ScopeFilter.VisitIds.class)})
@NamedInterface("scope")
@NullMarked
package io.kewei.platform.scope;

import java.util.UUID;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
