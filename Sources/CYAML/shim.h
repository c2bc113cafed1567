/* libyaml's event API; the tree, its spans and its caps are DecorumYAML's. */
#ifndef DECORUM_CYAML_SHIM_H
#define DECORUM_CYAML_SHIM_H

#include <yaml.h>

#endif
