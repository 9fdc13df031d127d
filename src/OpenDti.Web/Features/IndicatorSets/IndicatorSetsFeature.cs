namespace OpenDti.Web.Features.IndicatorSets;

public static class IndicatorSetsFeature
{
    public static IServiceCollection AddIndicatorSets(this IServiceCollection services) => services.AddSingleton<SetLibrary>();
}
