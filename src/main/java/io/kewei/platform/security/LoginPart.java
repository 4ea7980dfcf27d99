package io.kewei.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Something that a module adds to how people log in to the screens. */
public interface LoginPart {

    void addTo(HttpSecurity http) throws Exception;
}
