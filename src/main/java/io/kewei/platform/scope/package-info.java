/** Which branches' records a user may see, applied in one place. */
@FilterDef(name = ScopeFilter.NAME, autoEnabled = true, applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = ScopeFilter.PARAMETER, type = UUID.class, resolver = ScopeFilter.class),
            @ParamDef(name = ScopeFilter.EVERYTHING, type = Boolean.class, resolver = ScopeFilter.Everything.class)})
@NamedInterface("scope")
@NullMarked
package io.kewei.platform.scope;

import java.util.UUID;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
