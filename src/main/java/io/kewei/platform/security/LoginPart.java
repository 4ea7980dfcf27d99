package io.kewei.platform.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/** Something that a module adds to how people log in to the screens. */
public interface LoginPart {

    void addTo(HttpSecurity http) throws Exception;

    /** Adds a filter that logs somebody in, which ends as the one for the password does; call it while {@code http} is built. */
    static void add(AbstractAuthenticationProcessingFilter filter, HttpSecurity http) {
        filter.setAuthenticationSuccessHandler(
                http.getSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class));
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
