/* GNUstep's headers include this file of another runtime. */
#include <Block.h>
