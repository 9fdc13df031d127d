namespace OpenDti.Web.Data.DemoProvince;

public static class DemoSetup
{
    public static IServiceCollection AddDemo(this IServiceCollection services) =>
        services
            .AddSingleton<UnfinishedDemo>()
            .AddSingleton<Demo>()
            .AddSingleton<DemoRecords>()
            .AddSingleton<DemoDossiers>()
            .AddSingleton<DemoBonus>()
            .AddSingleton<DemoEvidence>()
            .AddSingleton<DemoHearings>()
            .AddSingleton<DemoCouncil>()
            .AddSingleton<DemoComplaints>()
            .AddSingleton<DemoReleases>()
            .AddSingleton<DemoWholeYear>()
            .AddSingleton<DemoRounds>()
            .AddSingleton<DemoAppraisals>();
}
