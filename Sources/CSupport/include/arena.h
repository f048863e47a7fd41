#ifndef BAKU_ARENA_H
#define BAKU_ARENA_H

#include <stddef.h>

/* Memory for one parse of libcmark, given back in one step.
 *
 * libcmark's allocator callbacks have no context argument, so the arena in use is thread-local: a thread calls
 * baku_arena_enter, parses, and calls baku_arena_leave, which ends the life of everything allocated in between.
 * libcmark's own arena is one for the whole process and not safe for threads.
 *
 * The callbacks may not fail (libcmark does not look), so the process ends when memory does. What an input can make
 * libcmark allocate is bounded by its length (below 1 KiB a byte), which the caller limits. */
typedef struct baku_arena baku_arena;

/* A new arena without memory, or NULL. */
baku_arena *baku_arena_new(void);
/* Gives everything back. */
void baku_arena_delete(baku_arena *arena);
/* Makes `arena` the one the calling thread allocates from; returns the one before (or NULL). */
baku_arena *baku_arena_enter(baku_arena *arena);
/* Forgets all allocations of `arena`, keeps up to 1 MiB of it for the next parse, and makes `before` the thread's arena. */
void baku_arena_leave(baku_arena *arena, baku_arena *before);
/* Bytes that the arena holds from the system. */
size_t baku_arena_size(const baku_arena *arena);

/* The three callbacks of cmark_mem. */
void *baku_arena_calloc(size_t count, size_t size);
void *baku_arena_realloc(void *old, size_t size);
void baku_arena_free(void *old);

#endif
