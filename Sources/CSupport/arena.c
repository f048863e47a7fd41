#include "arena.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 16, FIRST_CHUNK = 256 * 1024, KEPT = 1024 * 1024 };

typedef struct chunk {
    struct chunk *next; /* the chunk that was filled before */
    size_t size, used;  /* of `data` */
    _Alignas(ALIGNMENT) unsigned char data[];
} chunk;

struct baku_arena {
    chunk *current;
    size_t total;
};

/* Stands before each allocation: realloc must know how much there was. */
typedef struct {
    _Alignas(ALIGNMENT) size_t size;
} header;

static _Thread_local baku_arena *active;

baku_arena *baku_arena_new(void) { return calloc(1, sizeof(baku_arena)); }

static void release(baku_arena *arena, size_t keep) {
    chunk *kept = NULL;
    for (chunk *c = arena->current; c != NULL;) {
        chunk *next = c->next;
        /* The newest chunk is the largest; one is enough. */
        if (kept == NULL && c->size <= keep) {
            kept = c;
        } else {
            free(c);
        }
        c = next;
    }
    if (kept != NULL) {
        kept->next = NULL;
        kept->used = 0;
    }
    arena->current = kept;
    arena->total = kept ? kept->size : 0;
}

void baku_arena_delete(baku_arena *arena) {
    if (arena == NULL) return;
    release(arena, 0);
    free(arena);
}

baku_arena *baku_arena_enter(baku_arena *arena) {
    baku_arena *before = active;
    active = arena;
    return before;
}

void baku_arena_leave(baku_arena *arena, baku_arena *before) {
    release(arena, KEPT);
    active = before;
}

size_t baku_arena_size(const baku_arena *arena) { return arena->total; }

static size_t rounded(size_t size) {
    if (size > SIZE_MAX / 4) abort();
    return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

/* A chunk with room for `needed` bytes; apart, so that the common way below stays short. */
static __attribute__((noinline)) chunk *enlarge(size_t needed) {
    baku_arena *arena = active;
    if (arena == NULL) abort();
    chunk *c = arena->current;
    size_t capacity = c == NULL ? FIRST_CHUNK : c->size * 2;
    if (capacity > 16 * 1024 * 1024) capacity = 16 * 1024 * 1024;
    if (capacity < needed) capacity = needed;
    chunk *fresh = malloc(sizeof(chunk) + capacity);
    if (fresh == NULL) abort();
    fresh->next = c;
    fresh->size = capacity;
    fresh->used = 0;
    arena->current = fresh;
    arena->total += capacity;
    return fresh;
}

static inline void *allocate(size_t size) {
    size_t needed = sizeof(header) + rounded(size);
    chunk *c = active == NULL ? NULL : active->current;
    if (c == NULL || c->size - c->used < needed) c = enlarge(needed);
    header *h = (header *)(c->data + c->used);
    c->used += needed;
    h->size = rounded(size);
    return h + 1;
}

void *baku_arena_calloc(size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / size) abort();
    return memset(allocate(count * size), 0, count * size);
}

void *baku_arena_realloc(void *old, size_t size) {
    if (old == NULL) return allocate(size);
    header *h = (header *)old - 1;
    if (size <= h->size) return old;
    chunk *c = active->current;
    size_t more = rounded(size) - h->size;
    /* The last allocation grows in place. */
    if ((unsigned char *)old + h->size == c->data + c->used && c->size - c->used >= more) {
        c->used += more;
        h->size += more;
        return old;
    }
    void *fresh = allocate(size);
    memcpy(fresh, old, h->size);
    return fresh;
}

void baku_arena_free(void *old) {
    if (old == NULL) return;
    header *h = (header *)old - 1;
    chunk *c = active->current;
    /* The last allocation is taken back; others wait for the end of the parse. */
    if ((unsigned char *)old >= c->data && (unsigned char *)old + h->size == c->data + c->used) {
        c->used -= h->size + sizeof(header);
    }
}
