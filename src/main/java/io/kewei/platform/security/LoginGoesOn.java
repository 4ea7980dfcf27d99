package io.kewei.platform.security;

/**
 * Marks an {@link org.springframework.security.core.AuthenticationException} that turns nobody away: the login has a
 * further step. It is no refusal in the audit trail.
 */
public interface LoginGoesOn {
}
