namespace OpenDti.Web.Jobs;

/// <summary>Does the jobs of one kind. It may be asked twice for the same job: what it does twice must look as if done once.</summary>
public abstract class JobHandler
{
    public abstract string Kind { get; }

    /// <summary>How often a job of this kind comes by itself; null where somebody has to ask for it.</summary>
    public virtual TimeSpan? Every => null;

    public abstract Task RunAsync(Job job, CancellationToken cancellation);

    /// <summary>Nothing more is due for now: what was kept open for the next job may be closed.</summary>
    public virtual Task RestAsync() => Task.CompletedTask;
}

/// <summary>No later attempt would help: the job is given up and shown to the system administrator.</summary>
public sealed class JobHopelessException(string reason) : Exception(reason);

/// <summary>This job alone has to wait for another attempt; it says nothing about the others of its kind.</summary>
public sealed class JobDelayedException(string reason) : Exception(reason);

/// <summary>What the job needs outside of this process does not answer: the other jobs of its kind wait, too, instead of failing one by one.</summary>
public sealed class OutsideDownException(string reason, Exception? cause = null) : Exception(reason, cause);
