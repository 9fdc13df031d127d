namespace OpenDti.Web.Jobs;

public static class JobsSetup
{
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services
            .AddSingleton<JobBell>()
            .AddSingleton<JobQueue>()
            .AddSingleton<JobWorker>()
            .AddHostedService(provider => provider.GetRequiredService<JobWorker>());
}
