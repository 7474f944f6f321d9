using NUnit.Framework;

// A fixture has what it changes to itself: folders of its own, and nothing of the process. Those of which that is not so say NonParallelizable.
[assembly: Parallelizable(ParallelScope.Fixtures)]
