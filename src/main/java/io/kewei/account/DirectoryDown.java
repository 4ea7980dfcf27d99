package io.kewei.account;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The company's directory does not answer, so nobody can say whether a password is right. */
public class DirectoryDown extends AuthenticationServiceException {

    public DirectoryDown(Throwable cause) {
        super("The company's directory does not answer", cause);
    }
}
