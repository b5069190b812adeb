// A plugin brings its own copy. The import finds the name taken and says so once in the console; the plugin
// registers its copy under a name of its own.
import { SanjyraTimeline } from "./plugin/sanjyra-timeline.mjs";

SanjyraTimeline.define("plugin-timeline");
