/** Seeds demo content for trying the site, with generated pictures. */
@NullMarked
package vn.lhh.news.demo;

import org.jspecify.annotations.NullMarked;
