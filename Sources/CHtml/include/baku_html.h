#ifndef BAKU_HTML_H
#define BAKU_HTML_H

#include <stdbool.h>

/* The HTML parser of libxml2, loaded when it is first needed and not when the tool starts: with ICU behind it, it would
   cost every command about 5 ms. libxml2's own headers stay in here, so that nothing links it. */

typedef struct baku_html_document baku_html_document;
typedef struct baku_html_node baku_html_node;
typedef struct baku_html_attribute baku_html_attribute;

/* Loads the library of the version that this was built with; whether it is there. Called once, before all else. */
bool baku_html_load(void);

/* Parses a page that is UTF-8 without NUL; NULL when nothing is in it. It loads nothing and writes nothing. `is_cut` tells
   whether the parser gave up in the middle: elements are nested too deep (256), or there is no memory. */
baku_html_document *baku_html_parse(const char *bytes, int length, bool *is_cut);
void baku_html_free(baku_html_document *document);

/* The outermost element, or NULL. */
const baku_html_node *baku_html_root(const baku_html_document *document);

bool baku_html_is_element(const baku_html_node *node);
/* Text, or what stands in a script or style. */
bool baku_html_is_text(const baku_html_node *node);
/* The name of an element, or NULL; the text of a text, or NULL. */
const char *baku_html_name(const baku_html_node *node);
const char *baku_html_text(const baku_html_node *node);
/* The line where the tag of an element ends; 65535 for those behind. */
int baku_html_line(const baku_html_node *node);
const baku_html_node *baku_html_parent(const baku_html_node *node);
/* The first child of an element, and the next sibling; or NULL. */
const baku_html_node *baku_html_child(const baku_html_node *node);
const baku_html_node *baku_html_next(const baku_html_node *node);

/* The first attribute of an element, and the next one; or NULL. The value of one without any is NULL. */
const baku_html_attribute *baku_html_first_attribute(const baku_html_node *node);
const baku_html_attribute *baku_html_next_attribute(const baku_html_attribute *attribute);
const char *baku_html_attribute_name(const baku_html_attribute *attribute);
const char *baku_html_attribute_value(const baku_html_attribute *attribute);

#endif
