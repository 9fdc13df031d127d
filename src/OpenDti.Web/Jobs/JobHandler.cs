namespace OpenDti.Web.Jobs;

/// <summary>Does the jobs of one kind. It may be asked twice for the same job: what it does twice must look as if done once.</summary>
public abstract class JobHandler
{
    public abstract string Kind { get; }

    /// <summary>How often a job of this kind comes by itself; null where somebody has to ask for it.</summary>
    public virtual TimeSpan? Every => null;

    public abstract Task RunAsync(Job job, CancellationToken cancellation);
}

/// <summary>No later attempt would help: the job is given up and shown to the system administrator.</summary>
public sealed class JobHopelessException(string reason) : Exception(reason);

/// <summary>What the job needs outside of this process does not answer: the other jobs of its kind wait, too, instead of failing one by one.</summary>
public sealed class OutsideDownException(string reason, Exception? cause = null) : Exception(reason, cause);
