/** Pages of role-play: choice of a scenario, the conversation, and the debrief. */
@NullMarked
package org.sokuto.roleplay.ui;

import org.jspecify.annotations.NullMarked;
