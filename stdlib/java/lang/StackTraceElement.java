package java.lang;

import java.util.Objects;

/** One frame of a stack trace. */
public final class StackTraceElement implements java.io.Serializable {
    private static final long serialVersionUID = 6992337162326171013L;

    private String classLoaderName;
    private String moduleName;
    private String moduleVersion;
    private String declaringClass;
    private String methodName;
    private String fileName;
    private int lineNumber;
    /** Bits of what toString leaves out: 1: the name of a loader of the VM; 2: the version of a module of the library. */
    private byte format;

    /** For the VM: an element of a stack trace that it took. */
    private StackTraceElement(String classLoaderName, String moduleName, String moduleVersion, String declaringClass,
            String methodName, String fileName, int lineNumber, byte format) {
        this(classLoaderName, moduleName, moduleVersion, declaringClass, methodName, fileName, lineNumber);
        this.format = format;
    }

    public StackTraceElement(String declaringClass, String methodName, String fileName,
            int lineNumber) {
        this(null, null, null, declaringClass, methodName, fileName, lineNumber);
    }

    public StackTraceElement(String classLoaderName, String moduleName, String moduleVersion,
            String declaringClass, String methodName, String fileName, int lineNumber) {
        this.classLoaderName = classLoaderName;
        this.moduleName = moduleName;
        this.moduleVersion = moduleVersion;
        this.declaringClass = Objects.requireNonNull(declaringClass, "Declaring class is null");
        this.methodName = Objects.requireNonNull(methodName, "Method name is null");
        this.fileName = fileName;
        this.lineNumber = lineNumber;
    }

    public String getFileName() {
        return fileName;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    public String getModuleName() {
        return moduleName;
    }

    public String getModuleVersion() {
        return moduleVersion;
    }

    public String getClassLoaderName() {
        return classLoaderName;
    }

    public String getClassName() {
        return declaringClass;
    }

    public String getMethodName() {
        return methodName;
    }

    public boolean isNativeMethod() {
        return lineNumber == -2;
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder(64);
        if ((format & 1) == 0 && classLoaderName != null && !classLoaderName.isEmpty()) {
            s.append(classLoaderName).append('/');
        }
        if (moduleName != null && !moduleName.isEmpty()) {
            s.append(moduleName);
            if ((format & 2) == 0 && moduleVersion != null && !moduleVersion.isEmpty()) {
                s.append('@').append(moduleVersion);
            }
        }
        if (s.length() > 0) {
            s.append('/');
        }
        s.append(declaringClass).append('.').append(methodName).append('(');
        if (isNativeMethod()) {
            s.append("Native Method");
        } else if (fileName == null) {
            s.append("Unknown Source");
        } else {
            s.append(fileName);
            if (lineNumber >= 0) {
                s.append(':').append(lineNumber);
            }
        }
        return s.append(')').toString();
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == this) {
            return true;
        }
        if (!(obj instanceof StackTraceElement)) {
            return false;
        }
        StackTraceElement e = (StackTraceElement) obj;
        return lineNumber == e.lineNumber && declaringClass.equals(e.declaringClass)
                && Objects.equals(classLoaderName, e.classLoaderName)
                && Objects.equals(moduleName, e.moduleName)
                && Objects.equals(moduleVersion, e.moduleVersion)
                && Objects.equals(methodName, e.methodName)
                && Objects.equals(fileName, e.fileName);
    }

    @Override
    public int hashCode() {
        int result = 31 * declaringClass.hashCode() + methodName.hashCode();
        result = 31 * result + Objects.hashCode(classLoaderName);
        result = 31 * result + Objects.hashCode(moduleName);
        result = 31 * result + Objects.hashCode(moduleVersion);
        result = 31 * result + Objects.hashCode(fileName);
        return 31 * result + lineNumber;
    }
}
