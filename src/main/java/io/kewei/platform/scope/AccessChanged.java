package io.kewei.platform.scope;

import io.kewei.platform.feed.News;

/**
 * Somebody sees more or less from now on: a post, the tree, a level, a share. Publish it in the transaction of the
 * change; once that is committed, everybody's access is worked out anew with the next request.
 */
public record AccessChanged() implements News {
}
