#include "baku_html.h"
#include <dlfcn.h>
#include <libxml/HTMLparser.h>

/* The name that the linker would have asked for. */
#if LIBXML_VERSION >= 21400
#define LIBRARY "libxml2.so.16"
#else
#define LIBRARY "libxml2.so.2"
#endif

static __typeof__(xmlInitParser) *init;
static __typeof__(htmlNewParserCtxt) *new_context;
static __typeof__(htmlFreeParserCtxt) *free_context;
static __typeof__(htmlCtxtReadMemory) *read_memory;
static __typeof__(xmlDocGetRootElement) *root_element;
static __typeof__(xmlFreeDoc) *free_document;

bool baku_html_load(void) {
    void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return false;
    init = dlsym(library, "xmlInitParser");
    new_context = dlsym(library, "htmlNewParserCtxt");
    free_context = dlsym(library, "htmlFreeParserCtxt");
    read_memory = dlsym(library, "htmlCtxtReadMemory");
    root_element = dlsym(library, "xmlDocGetRootElement");
    free_document = dlsym(library, "xmlFreeDoc");
    if (!init || !new_context || !free_context || !read_memory || !root_element || !free_document) return false;
    init();
    return true;
}

baku_html_document *baku_html_parse(const char *bytes, int length, bool *is_cut) {
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                        HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD;
    *is_cut = true;
    htmlParserCtxtPtr context = new_context();
    if (context == NULL) return NULL;
    xmlDocPtr document = read_memory(context, bytes, length, NULL, "UTF-8", options);
    *is_cut = context->disableSAX != 0;
    free_context(context);
    return (baku_html_document *)document;
}

void baku_html_free(baku_html_document *document) { free_document((xmlDocPtr)document); }

static const xmlNode *node_of(const baku_html_node *node) { return (const xmlNode *)node; }

const baku_html_node *baku_html_root(const baku_html_document *document) {
    return (const baku_html_node *)root_element((xmlDocPtr)document);
}

bool baku_html_is_element(const baku_html_node *node) { return node_of(node)->type == XML_ELEMENT_NODE; }

bool baku_html_is_text(const baku_html_node *node) {
    return node_of(node)->type == XML_TEXT_NODE || node_of(node)->type == XML_CDATA_SECTION_NODE;
}

const char *baku_html_name(const baku_html_node *node) { return (const char *)node_of(node)->name; }
const char *baku_html_text(const baku_html_node *node) { return (const char *)node_of(node)->content; }
int baku_html_line(const baku_html_node *node) { return node_of(node)->line; }

const baku_html_node *baku_html_parent(const baku_html_node *node) { return (const baku_html_node *)node_of(node)->parent; }

const baku_html_node *baku_html_child(const baku_html_node *node) {
    return baku_html_is_element(node) ? (const baku_html_node *)node_of(node)->children : NULL;
}

const baku_html_node *baku_html_next(const baku_html_node *node) { return (const baku_html_node *)node_of(node)->next; }

const baku_html_attribute *baku_html_first_attribute(const baku_html_node *node) {
    return baku_html_is_element(node) ? (const baku_html_attribute *)node_of(node)->properties : NULL;
}

const baku_html_attribute *baku_html_next_attribute(const baku_html_attribute *attribute) {
    return (const baku_html_attribute *)((const xmlAttr *)attribute)->next;
}

const char *baku_html_attribute_name(const baku_html_attribute *attribute) {
    return (const char *)((const xmlAttr *)attribute)->name;
}

/* Entities are read already: the value is one text. */
const char *baku_html_attribute_value(const baku_html_attribute *attribute) {
    const xmlNode *value = ((const xmlAttr *)attribute)->children;
    return value == NULL ? NULL : (const char *)value->content;
}
