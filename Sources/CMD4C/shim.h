/* md4c's parser; prose, its map and its places are DecorumMarkdown's. */
#ifndef DECORUM_CMD4C_SHIM_H
#define DECORUM_CMD4C_SHIM_H

#include <md4c.h>

#endif
